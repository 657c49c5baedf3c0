import { EITHER, FEMALE, MALE } from './firstNames.js'

export type Gender = 'female' | 'male'

/** Names that either may bear and that most bearers of one gender have. Gathered by hand. */
const MOSTLY_FEMALE =
  'Addie Allie Andrea Ashley Brandy Brooke Carly Cassie Christie Christy Claire Clare Connie Dana Dominique Emmy Erin Evelyn Gail Gayle Ginger Grace Hazel Hilary Hillary Holly Jackie Jan Jean Jessie Jo Jodi Jodie Jody Julie Kelly Kelsey Kylie Lauren Laurie Lesley Leslie Lindsay Lindsey Lindy Mallory Marion Meredith Michele Nichole Nicola Nikki Page Paige Patrice Patsy Patty Penny Rikki Ruby Sasha Shannon Shelby Shelley Sibyl Simone Stacy Sunny Sydney Tammy Tracey Tracy Whitney Winnie Wynn'
const MOSTLY_MALE =
  'Alfie Arlen Barry Bennie Benny Bernie Bert Bill Billy Blair Bobby Brett Brooks Cecil Chad Christian Cody Constantine Corey Cory Dallas Danny Darryl Daryl Deane Denny Devin Dion Donnie Eddie Eddy Elisha Frank Frankie Fred Freddie Gabriel Gene George Germain Gerry Glen Glenn Gus Harley Heath Ira Jaime Jermaine Jerry Jesse Joey Kip Kirby Kyle Leland Lonnie Loren Lou Max Michal Morgan Nat Noel Ollie Perry Phil Quentin Ray Robbie Ronnie Rory Sean Shaun Shawn Shane Sonny Ted Teddy Terry Theo Tim Timmy Toby Tommy Tony Val Verne Vin Vinnie Wally Willie Willy'

/** Names of other languages, or of later years, than the data set has. Gathered by hand. */
const MORE_FEMALE =
  'Aaliyah Adetomiwa Aisha Aishwarya Alba Alejandra Amandla Anya Aoife Awkwafina Ayo Ayelet Beyonce Beyoncé Bronagh Caoimhe Charlize Chimamanda Chloë Ciara Cynthia Deepika Eiza Elodie Emeraude Fatima Fionnula Gemma Golshifteh Greta Gugu Halle Hiam Iman Inès Isabela Ishani Issa Itziar Jameela Janelle Keisha Kiera Krysten Kyra Laverne Letitia Lashana Lucía Lupita Mahira Marisol Mckenna Meera Mila Milla Mindy Moira Naomi Natascha Neve Niamh Nia Noemi Noomi Oprah Orla Padma Parminder Penélope Phoebe Priyanka Quvenzhané Rihanna Rooney Rosamund Ruth Sade Salma Sandrine Saoirse Sanaa Shailene Shakira Shohreh Shonda Sinead Sinéad Siobhan Siobhán Sissy Sofía Sonoya Taraji Thandie Thandiwe Thuso Tiffany Tilda Uma Uzo Viola Whoopi Ximena Yalitza Yara Yvonne Zazie Zendaya Zoë Zoey Zooey Zora Zosia'
const MORE_MALE =
  'Aasif Aaron Adewale Aidan Akira Akiva Alejandro Alfonso Algee Alfred Aldis Amit Anil Antoine Anupam Archie Arjun Armie Arnold Asa Asif Aziz Babak Bashir Bong Boris Brad Bradley Brendan Brian Bryce Caleb Carlos Channing Chadwick Chiwetel Colman Colm Conor Cuba Daveed Dax Denzel Deepak Dev Diego Djimon Domhnall Donald Dwayne Dwight Dylan Elijah Eoin Ezra Faran Fahim Florian Forest Gael Garrett Giancarlo Giovanni Guillermo Hamish Haruki Hasan Hideo Hiro Hiroyuki Idris Ignacio Imran Ioan Irrfan Ismael Iwan Jaeden Jaden Jamal Javier Jemaine Joaquin Jorge Joss Juan Kal Karan Keanu Keegan Keiynan Kiefer Koji Kumail Lakeith Lenny Lorne Mads Mahershala Manish Masi Matthias Matt Mekhi Michiel Naveen Neal Nikolaj Noah Oded Okieriete Olafur Omari Oscar Óscar Paapa Peyton Pedro Rahul Rami Raúl Ravi Remi Ricky Rian Riz Robbie Roshan Rupert Sacha Sanjay Satya Shaquille Shemar Shia Shah Skeet Sebastián Søren Stellan Sterling Sylvester Tadanobu Taika Takashi Takeshi Taron Tenoch Timothée Toshiro Trey Tyler Tyrese Vikram Viggo Wagner Waleed Wentworth Winston Woody Yahya Yorgos Zac Zachary Ziyad'

const of = <G extends Gender | null>(names: string, gender: G): (readonly [string, G])[] =>
  names.split(' ').map((name) => [name, gender] as const)

/** What each given name says of its bearer; null where both bear it. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...of(EITHER, null),
  ...of(MORE_FEMALE, 'female'),
  ...of(MORE_MALE, 'male'),
  ...of(MOSTLY_FEMALE, 'female'),
  ...of(MOSTLY_MALE, 'male'),
  ...of(FEMALE, 'female'),
  ...of(MALE, 'male'),
])
