/// Reads Markdown and front matter, and what of a note's HTML and SVG may pass.
package note.markdown;
