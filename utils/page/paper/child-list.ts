import type { PaperElement } from './paper-element';

/** The elements in a parent, in order. */
export class ChildList {
  readonly elements: PaperElement[];
  private readonly budget: { spend(steps: number): void };
  /** Where the last one was taken out: the next stands near it, in whichever direction somebody goes. */
  private near = 0;

  constructor(elements: PaperElement[], budget: { spend(steps: number): void }) {
    this.elements = elements;
    this.budget = budget;
  }

  drop(element: PaperElement): void {
    const index = this.findNear(element);
    if (index < 0) return;
    this.elements.splice(index, 1);
    this.near = index;
    this.budget.spend((this.elements.length - index) >> 8);
  }

  private findNear(element: PaperElement): number {
    const { length } = this.elements;
    for (let distance = 0; distance <= length; distance += 1) {
      if (this.elements[this.near + distance] === element) return this.near + distance;
      if (this.elements[this.near - distance] === element) return this.near - distance;
    }
    return -1;
  }
}
