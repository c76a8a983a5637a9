import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Unit } from './reading.ts';

/** What stands in a template for a value that is only known later. */
const SOMETHING = 'Sam';

function templateText(node: ts.TemplateExpression): string {
  return node.head.text + node.templateSpans.map(({ literal }) => SOMETHING + literal.text).join('');
}

/** Whether a string names something for the program: a key, a module, a type, or what is compared with. */
function isForTheProgram({ parent }: ts.Node): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()))
  );
}

/** The strings that a file of src/text can say, one after the other. What a program puts together is said in pieces. */
export function stringsIn(file: string, source = readFileSync(file, 'utf8')): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      if (!isKey && !isForTheProgram(node)) found.push(node.text);
    } else if (ts.isTemplateExpression(node)) {
      found.push(templateText(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found.filter((text) => /\p{L}/u.test(text));
}

/** The same strings as units: what ends as a sentence ends is one, and the rest are labels. */
export function interfaceUnits(file: string, source?: string): Unit[] {
  return stringsIn(file, source).map((text) => ({
    kind: /[.?:]["”’)]?\s*$/u.test(text) ? 'sentences' : 'label',
    text,
  }));
}
