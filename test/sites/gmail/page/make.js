let loads = 0;

export const h = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
};
export const hash = () => `Ht-${(++loads * 7919).toString(36)}`;
export const id = () => `:${(++loads).toString(36)}`;
export const button = (attributes, ...children) =>
  h('div', { role: 'button', tabindex: '1', ...attributes }, ...children);
export const hidden = (name, value) => h('input', { type: 'hidden', name, value });
