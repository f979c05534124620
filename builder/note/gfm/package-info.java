/// Reads GitHub's Markdown: flexmark's, corrected where it differs.
package note.gfm;
