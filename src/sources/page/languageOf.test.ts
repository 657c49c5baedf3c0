import { expect, test } from 'vitest'
import { languageOf } from './languageOf.js'

test.each([
  ['en', 'The lighthouse drama will return in the autumn, its network said on Monday.'],
  ['en', 'A Man in a Van: How “Die Brücke” Was Made, and What Became of Its Crew'],
  ['de', 'Die Serie kehrt im Herbst zurück, und die dritte Staffel ist schon in Arbeit.'],
  ['fr', 'La série revient à l’automne, et les scénaristes travaillent sur la troisième saison.'],
  ['es', 'La serie vuelve en otoño, y los guionistas trabajan en la tercera temporada de la serie.'],
  ['it', 'La serie torna in autunno e gli autori sono al lavoro sulla terza stagione della serie.'],
  ['pt', 'A série volta no outono, e os roteiristas já trabalham em uma nova temporada da série.'],
  ['nl', 'De serie keert terug in het najaar, en de schrijvers werken aan een derde seizoen.'],
  ['pl', 'Serial wraca na jesieni, a scenarzyści już pracują nad trzecim sezonem, który się nie kończy.'],
  ['tr', 'Dizi sonbaharda dönüyor ve yazarlar üçüncü sezon için bir senaryo ile çok çalışıyor.'],
  ['ru', 'Сериал вернётся осенью, сообщил телеканал в понедельник.'],
  ['uk', 'Серіал повернеться восени, повідомив телеканал у понеділок.'],
  ['ja', '灯台を舞台にしたドラマが秋に帰ってくる。'],
  ['ko', '등대를 배경으로 한 드라마가 가을에 돌아온다.'],
])('%s: %s', (language, text) => {
  expect(languageOf(text, null)).toBe(language)
})

test('the text is believed before what a template says', () => {
  expect(languageOf('Die Serie kehrt im Herbst zurück, und das ist nicht alles.', 'en')).toBe('de')
})

test.each([
  ['de-AT', 'de'],
  ['fr_CA', 'fr'],
  ['nb', 'no'],
  ['x', null],
  [null, null],
])('where the text shows nothing, %s means %s', (declared, language) => {
  expect(languageOf('Harbour Lights', declared)).toBe(language)
})
