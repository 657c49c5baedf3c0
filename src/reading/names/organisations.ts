/**
 * Networks, services, studios and outlets that news in English speaks of, as plain facts of public knowledge;
 * `is` says what a statement may use the name for.
 */
export interface Organisation {
  readonly name: string
  readonly is: 'network' | 'studio' | 'outlet'
  readonly otherNames?: readonly string[]
}

const listed = (is: Organisation['is'], names: string): readonly Organisation[] =>
  names.split(',').map((entry) => {
    const [name = '', ...otherNames] = entry.split('=').map((part) => part.trim())
    return { name, is, otherNames }
  })

/** `name = other name`, separated by commas. */
export const ORGANISATIONS: readonly Organisation[] = [
  ...listed(
    'network',
    `Netflix, Hulu, HBO, HBO Max, Showtime, Starz, AMC, FX, FXX, FX Networks, NBC, ABC, CBS, CBS All Access, Fox = FOX,
    The CW = CW = the CW, The WB, UPN, USA Network, TNT, TBS, Syfy = SyFy = Sci Fi Channel = SciFi Channel = Sci-Fi Channel = Sci Fi = SciFi,
    Disney+ = Disney Plus, Disney Channel, Disney XD, Disney Junior, Freeform, Peacock, Paramount+ = Paramount Plus, Paramount Network, Apple TV+ = Apple TV Plus = Apple,
    Apple TV, Amazon = Amazon Prime Video = Prime Video = Amazon Prime = Amazon Video, Crackle, Quibi, YouTube = YouTube Premium = YouTube Red, Facebook Watch, BBC = BBC One = BBC Two = BBC Three = BBC1 = BBC2 = BBC3 = BBC 1 = BBC 2 = BBC 3, BBC4 = BBC 4, ITV1, Channel Five, Sky1 = Sky Living, Global, BBC America, BBC iPlayer,
    ITV, Channel 4, Channel 5, Sky = Sky Atlantic = Sky One, Starz Encore, Cinemax, Comedy Central, MTV, VH1, BET, Bravo, E!, Lifetime, Hallmark Channel, History = History Channel,
    A&E, Discovery = Discovery Channel, TLC, CBeebies, CBBC, BBC Four, Sky Arts, Film4, E4, ITV2, Reelz = ReelzChannel, IFC, SundanceTV = Sundance Channel, WGN America, TV Land, ABC Family, Hallmark, Teletoon, YTV, Viceland, Investigation Discovery, Travel Channel, Smithsonian Channel, Science Channel, Animal Planet, Magnolia Network, MyNetworkTV, MUBI, Criterion Channel, Kanopy, Sundance Now, Hotstar = Disney+ Hotstar, Canal+, NHK, ZDF, Arte, HGTV, Food Network, National Geographic, Nickelodeon = Nick, Cartoon Network, Adult Swim, PBS, Ovation, Oxygen, Spike = Spike TV, Epix, MGM+,
    Telemundo, Univision, The Roku Channel, Tubi, Pluto TV, Crunchyroll, Funimation, Hulu Plus, DC Universe, Shudder, AMC+, BritBox, Acorn TV, Crave, CTV, CBC, Rooster Teeth, Vudu, iTunes, Pandora, Spotify, Audience Network, DirecTV, Fox News, CNN, ESPN, Discovery+`,
  ),
  ...listed(
    'studio',
    `Marvel = Marvel Studios = Marvel Television = Marvel Entertainment = Marvel TV, DC = DC Comics = DC Entertainment = DC Films = DC Studios, Marvel Comics,
    Disney = Walt Disney Studios = Walt Disney Pictures = Walt Disney Company, Warner Bros. = Warner Bros = Warner Brothers = Warner Bros. Television = Warner Bros. Pictures,
    Universal = Universal Pictures = Universal Television, Paramount = Paramount Pictures = Paramount Television, Sony = Sony Pictures = Sony Pictures Television = Columbia Pictures, 20th Century Fox = Twentieth Century Fox = 20th Century Fox Television, Lionsgate = Lions Gate,
    MGM, Lucasfilm, Pixar, DreamWorks = DreamWorks Animation, Legendary = Legendary Pictures = Legendary Television, Blumhouse = Blumhouse Productions, A24, Skydance = Skydance Television, Bad Robot, Amblin = Amblin Entertainment, Focus Features, Searchlight Pictures = Fox Searchlight = Fox Searchlight Pictures, New Line = New Line Cinema,
    Miramax, The Weinstein Company = Weinstein Co., STX = STX Entertainment, Annapurna = Annapurna Pictures, Village Roadshow, Relativity Media, Shondaland, Hasbro, Nintendo, Sega, Capcom, Konami, Square Enix, Ubisoft, Electronic Arts = EA, Activision = Activision Blizzard, Blizzard = Blizzard Entertainment, Bethesda, Rockstar Games = Rockstar, Valve, Naughty Dog, BioWare, Bungie, Microsoft, PlayStation, Xbox, Studio Ghibli, Toei Animation, MAPPA, Image Comics, Dark Horse = Dark Horse Comics, Random House, Penguin, HarperCollins, Scholastic, Simon & Schuster`,
  ),
  ...listed(
    'outlet',
    `Variety, Deadline = Deadline Hollywood, The Hollywood Reporter = Hollywood Reporter = THR, Entertainment Weekly = EW, Entertainment Tonight = ET Online, TVLine = TV Line, TV Guide = TV Insider, Vulture, Vanity Fair, Vogue, Rolling Stone,
    The New York Times = New York Times = NY Times, Los Angeles Times = LA Times = L.A. Times, The Washington Post = Washington Post, The Guardian, The Telegraph, The Independent, The Times, The Wall Street Journal = Wall Street Journal, USA Today, Associated Press = AP, Reuters, Bloomberg, Forbes, TIME = TIME magazine = Time magazine, Newsweek, People magazine, Us Weekly, GQ, Esquire, Empire = Empire magazine, Total Film, SFX, Collider, IGN, GameSpot, Polygon, Kotaku, io9, Gizmodo, The Verge, Wired = WIRED, Mashable, BuzzFeed, HuffPost = Huffington Post, Digital Spy, Radio Times, Den of Geek, Screen Rant = ScreenRant, CBR = Comic Book Resources, ComicBook.com = Comicbook.com, SlashFilm, IndieWire, The Wrap = TheWrap, The A.V. Club = AV Club = A.V. Club, MovieWeb, CinemaBlend, Heroic Hollywood, Bleeding Cool, Newsarama, MTV News, CNET, NPR, BBC News, The Daily Beast, Slate, Salon, The Atlantic, The New Yorker, New York magazine, Glamour, Cosmopolitan, Marie Claire, E! News, Access Hollywood, TMZ, Page Six, Daily Mail, The Sun, The Mirror, Fandango, Rotten Tomatoes, Metacritic, IMDb, Wikipedia, Twitter, Instagram, Facebook, Reddit, Tumblr, Snapchat, TikTok, Good Morning America, Yahoo = Yahoo!, Yahoo TV, Nerdist, Fangoria, Bloody Disgusting, Game Informer, Eurogamer, Famitsu, PC Gamer, Hypable, Zap2it, TheWrap, Business Insider, SyFy Wire = Syfy Wire, Popsugar = POPSUGAR, Refinery29, The Ringer, Nielsen, Nielsen Media Research`,
  ),
]
