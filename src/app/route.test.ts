import { expect, test } from 'vitest'
import { ModelId } from '@/model/id'
import { addressOf, type Route, routeOf } from './route'

const id = ModelId.parse('abc')

test.each<Route>([
  { screen: 'home' },
  { screen: 'model', id, view: 'draw' },
  { screen: 'model', id, view: 'threats' },
  { screen: 'model', id, view: 'risk' },
  { screen: 'model', id, view: 'overview' },
  { screen: 'model', id, view: 'register', query: 'band=high&owner=Ana+B' },
  { screen: 'rules', tab: 'list', query: '' },
  { screen: 'rules', tab: 'list', query: 'letter=S&find=forged+update' },
  { screen: 'rules', tab: 'coverage', query: '' },
  { screen: 'rule', id: 'BOT-S-001', query: '' },
  { screen: 'rule', id: 'BOT-S-001', query: 'letter=S' },
  { screen: 'rule', id: 'acme/shop:no-refunds', query: '' },
])('the address of $screen $view$tab$id $query leads back there', (route) => {
  expect(routeOf(addressOf(route))).toEqual(route)
})

test('a model without a known view is shown as it is drawn', () => {
  expect(routeOf('#/m/abc')).toEqual({ screen: 'model', id, view: 'draw' })
  expect(routeOf('#/m/abc/elsewhere')).toEqual({ screen: 'model', id, view: 'draw' })
})

test.each(['', '#', '#/', '#/m', '#/m/', '#/m/constructor/draw', '#/m/<b>/draw', '#/x/abc'])(
  'what is no route, as “%s”, is the home screen',
  (fragment) => {
    expect(routeOf(fragment)).toEqual({ screen: 'home' })
  },
)

test.each(['#/rules/', '#/rules/%E0%A4%A', '#/rules/<b>', '#/rules/..%2F'])(
  'what is no rule, as “%s”, is the list of rules',
  (fragment) => {
    expect(routeOf(fragment)).toEqual({ screen: 'rules', tab: 'list', query: '' })
  },
)
