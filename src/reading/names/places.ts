const listed = (names: string): string[] => names.split(',').map((name) => name.trim().toLowerCase())

/** Places that entertainment news speaks of: countries, cities of the trade, states. Lower case; public knowledge. */
export const PLACES: ReadonlySet<string> = new Set([
  ...listed(
    `United States, America, Canada, Mexico, Brazil, Argentina, United Kingdom, England, Scotland, Wales, Ireland, Northern Ireland, Britain, Great Britain,
    France, Germany, Italy, Spain, Portugal, Belgium, Netherlands, Sweden, Norway, Denmark, Finland, Iceland, Poland, Hungary, Austria, Switzerland, Greece, Croatia, Romania, Bulgaria, Czech Republic, Ukraine, Russia, Turkey,
    Israel, Iran, Iraq, Syria, Afghanistan, Pakistan, India, China, Japan, South Korea, North Korea, Korea, Taiwan, Thailand, Vietnam, Singapore, Philippines, Indonesia, Malaysia, Australia, New Zealand, Egypt, Morocco, South Africa, Nigeria, Kenya, Europe, Asia, Africa, North America, South America`,
  ),
  ...listed(
    `New York, New York City, Manhattan, Brooklyn, Queens, Harlem, Los Angeles, Hollywood, San Francisco, San Diego, Chicago, Boston, Atlanta, Miami, Las Vegas, Seattle, Portland, Austin, Dallas, Houston, Denver, Detroit, Philadelphia, Pittsburgh, New Orleans, Nashville, Washington D.C, Burbank, Anaheim, Pasadena, Beverly Hills, Malibu,
    Toronto, Vancouver, Montreal, London, Manchester, Liverpool, Edinburgh, Glasgow, Cardiff, Bristol, Belfast, Dublin, Paris, Cannes, Berlin, Rome, Venice, Madrid, Barcelona, Vienna, Prague, Budapest, Stockholm, Oslo, Moscow, Tokyo, Seoul, Beijing, Shanghai, Hong Kong, Mumbai, Delhi, Sydney, Melbourne, Auckland, Park City, Comic-Con, White House, Oval Office, Broadway, Wall Street, Capitol Hill`,
  ),
  ...listed(
    `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Ontario, Quebec, British Columbia, Alberta`,
  ),
])
