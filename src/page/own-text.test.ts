// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownText } from './own-text';

const editable = (html: string): Element => {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', 'true');
  box.innerHTML = html;
  return box;
};
const ANSWER = { quoted: 'blockquote', signature: '.signature' };
const NEW = { quoted: null, signature: '.signature' };
const field = (value: string): Element => Object.assign(document.createElement('textarea'), { value });

describe('the words of an editable box', () => {
  it.each([
    ['the first line has no element', 'one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
    ['an empty line', 'one<div><br></div><div>two</div>', 'one\n\ntwo'],
    ['two empty lines', '<div>one</div><div><br></div><div><br></div><div>two</div>', 'one\n\n\ntwo'],
    ['a break that ends its own line', '<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['breaks within a paragraph', '<p>one<br>two</p><p>three</p>', 'one\ntwo\nthree'],
    ['a list', 'bring<ul><li>boots</li><li>water</li></ul>please', 'bring\nboots\nwater\nplease'],
    ['words that are set off within a line', 'at <b>five</b> <i>sharp</i>', 'at five sharp'],
    ['spaces that do not break', 'at&nbsp; five', 'at five'.replace(' ', '  ')],
    ['source lines are spaces', '<p>one\n  two</p>', 'one two'],
    ['kept lines', '<pre>one\n  two</pre>', 'one\n  two'],
    ['an emoji that is a picture', 'see you <img alt="🎉">!', 'see you 🎉!'],
    ['a picture is not words', 'here <img alt="hall.png">it is', 'here it is'],
    ['fillers', 'o\uFEFFn\u200Be', 'one'],
    ['joined emoji stay whole', 'us 👨‍👩‍👧', 'us 👨‍👩‍👧'],
    [
      'quotes and signatures',
      'yes<blockquote>Is it on?</blockquote>bye<div class="signature">Rowan</div>',
      'yes\nbye',
    ],
    [
      'the line that introduces a quote',
      'yes<br>On 2026-11-20 09:18, Sam wrote:<blockquote>Is it on?</blockquote>bye',
      'yes\nbye',
    ],
    ['styles and scripts', '<style>p{}</style>one<script>2</script>', 'one'],
    ['nothing', '<br>', ''],
  ])('%s', (_, html, words) => expect(ownText(editable(html), ANSWER)).toBe(words));
});

describe('a signature', () => {
  it.each([
    ['that is known goes, empty lines and all', 'See you\n-- \nRowan\n\nElm Court', 'See you'],
    ['above a quote', 'Yes\n\n---\nRowan\n\nElm Court\n\nOn 2026-11-20, Sam wrote:\n> Hi', 'Yes'],
    ['that goes on is read from there', '-- \nRowan\n\nElm Court\ncall 07700 900321', 'call 07700 900321'],
    ['that has been changed is read', 'Hi\n-- \nRo', 'Hi\n-- \nRo'],
  ])('%s', (_, value, words) => {
    const signatures = ['Other', '-- \nRowan\n\nElm Court'];
    expect(ownText(field(value), { ...ANSWER, signatures })).toBe(words);
  });

  it('is read as soon as somebody writes into it', () => {
    const box = editable('See you<div class="signature">-- <br>Rowan<br></div>');
    const read = () => ownText(box, ANSWER);
    expect(read()).toBe('See you');
    expect(read()).toBe('See you');
    box.querySelector('.signature')?.append('call me on 07700 900321');
    expect(read()).toContain('call me on 07700 900321');
    expect(read()).toContain('call me on 07700 900321');
  });
});

describe('the words of a plain field', () => {
  it.each([
    ['as they are', 'one\r\n\r\ntwo\n', 'one\n\ntwo'],
    [
      'without a quote and its introduction',
      'On 2026-11-20 09:18, Sam wrote:\n> Is it on?\n> Sam\n\nYes.',
      'Yes.',
    ],
    [
      'with an introduction broken in two',
      'Yes.\n\nAm 20.11.2026 um 09:18 schrieb Sam\n<sam@young.example>:\n> Hi',
      'Yes.',
    ],
    ['answers between quotes', '> one?\nyes\n> two?\nno', 'yes\nno'],
    ["the writer's own colon stays", 'You asked:\n> Is it on?\nYes.', 'You asked:\nYes.'],
    [
      'what stands below dashes, where no signature is known',
      'Hi Sam,\n---\nring me on 07700 900123',
      'Hi Sam,\n---\nring me on 07700 900123',
    ],
    ['the same, above a quote', 'Yes\n-- \nRowan\nOn 2026-11-20, Sam wrote:\n> Hi', 'Yes\n-- \nRowan'],
    ['a dash is no signature', 'one\n-- two', 'one\n-- two'],
    ['a sign for more', 'a > b', 'a > b'],
  ])('%s', (_, value, words) => expect(ownText(field(value), ANSWER)).toBe(words));
});

describe('the words of a new message', () => {
  it.each([
    ['a quotation', field('Sing this:\n> Ring me on 07700 900123\n>>> and bring it'), 3],
    ['a line that seems to introduce one', field('On 20.11.2026, all of you:\n> 07700 900123'), 2],
    ['a quotation that was set off', editable('Sing this:<blockquote>ring 07700 900123</blockquote>'), 2],
    ['one by hand', editable('<div>Sing this:</div><div>&gt; ring 07700 900123</div>'), 2],
    ['dashes by hand', field('Hi Sam,\n-- \nring me on 07700 900123'), 3],
    ['dashes by hand, as HTML', editable('Hi Sam,<div>---</div><div>ring me on 07700 900123</div>'), 3],
  ])('have %s', (_, box, lines) => {
    const words = ownText(box, NEW);
    expect(words).toContain('07700 900123');
    expect(words.split('\n')).toHaveLength(lines);
  });

  it('have no signature that is known', () => {
    expect(ownText(field('Hi\n-- \nRowan'), { ...NEW, signatures: ['-- \nRowan'] })).toBe('Hi');
    expect(ownText(editable('Hi<div class="signature">Rowan</div>'), NEW)).toBe('Hi');
  });
});
