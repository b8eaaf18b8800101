// What others change inside the boxes.
const foreign = [];
let making = 0;

const describe = ({ type, target, addedNodes, attributeName }) =>
  `${type} ${attributeName ?? ''} in ${target.nodeName} ${target.className ?? ''}: ${[...addedNodes].map((node) => node.outerHTML ?? node.data).join('')}`;
let typing = false;
// Listeners of others run before ours, and what was typed is told between them.
const observer = new MutationObserver((records) => {
  if (!typing) foreign.push(...records.map(describe));
});
const flush = () => foreign.push(...observer.takeRecords().map(describe));

/** A change that the page itself makes. */
export const mine = (change) => {
  if (making === 0) flush();
  making++;
  try {
    return change();
  } finally {
    making--;
    if (making === 0) observer.takeRecords();
  }
};

/** Watches a box from now on. */
export const watchBox = (root) =>
  observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });

export const foreignChanges = () => {
  flush();
  return [...foreign];
};

// Typing changes the words between these two events.
addEventListener(
  'beforeinput',
  () => {
    flush();
    typing = true;
  },
  true,
);
addEventListener('beforeinput', (event) => {
  if (event.defaultPrevented) typing = false;
});
addEventListener(
  'input',
  () => {
    observer.takeRecords();
    typing = false;
  },
  true,
);
