/// Renders a note: its text, links, values and drawings.
package page.note;
