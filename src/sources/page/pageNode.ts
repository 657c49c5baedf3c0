/**
 * The few parts of the DOM that reading a page touches (WHATWG DOM Standard). Written out here, because the
 * compiler's own DOM types would make a browser's globals look present in the whole program.
 */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly parentElement: PageElement | null
  innerHTML: string
  getAttribute(name: string): string | null
  closest(selector: string): PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageDocument {
  readonly body: PageElement
  readonly title: string
  createElement(name: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

const ELEMENT_NODE = 1
const TEXT_NODE = 3

export const isText = (node: PageNode): boolean => node.nodeType === TEXT_NODE

/** Only elements have the element's members, and only they have this node type. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT_NODE

/** Text with every run of white space as one space, as a browser shows it, and without what no reader sees. */
export function collapsed(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
