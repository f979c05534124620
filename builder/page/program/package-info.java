/// Shows a program on the page of a note: the card with its code, output, outcomes and evidence.
package page.program;
