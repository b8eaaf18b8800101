// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownText } from './own-text';

const editable = (html: string): Element => {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', 'true');
  box.innerHTML = html;
  return box;
};
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
  ])('%s', (_, html, words) => expect(ownText(editable(html), 'blockquote', '.signature')).toBe(words));
});

describe('a signature', () => {
  it.each([
    ['that is known goes, empty lines and all', 'See you\n-- \nRowan\n\nElm Court', 'See you'],
    ['above a quote', 'Yes\n\n---\nRowan\n\nElm Court\n\nOn 2026-11-20, Sam wrote:\n> Hi', 'Yes'],
    ['that goes on is read from there', '-- \nRowan\n\nElm Court\ncall 07700 900321', 'call 07700 900321'],
    ['that has been changed is read', 'Hi\n-- \nRo', 'Hi\n-- \nRo'],
  ])('%s', (_, value, words) => {
    expect(ownText(field(value), 'blockquote', '.signature', ['Other', '-- \nRowan\n\nElm Court'])).toBe(
      words,
    );
  });

  it('is read as soon as somebody writes into it', () => {
    const box = editable('See you<div class="signature">-- <br>Rowan<br></div>');
    const read = () => ownText(box, 'blockquote', '.signature');
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
    ['without a signature', 'See you\n\n-- \nRowan\n020 7946 0123\n', 'See you'],
    ['without a signature above a quote', 'Yes\n\n---\nRowan\n\nOn 2026-11-20, Sam wrote:\n> Hi', 'Yes'],
    ['words below a signature', 'See you\n-- \nRowan\n\nPS call me', 'See you\n\nPS call me'],
    ['a dash is no signature', 'one\n-- two', 'one\n-- two'],
    ['a sign for more', 'a > b', 'a > b'],
  ])('%s', (_, value, words) => expect(ownText(field(value), 'blockquote', '.signature')).toBe(words));
});
