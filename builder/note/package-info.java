/// Notes as they are written: front matter, Markdown, what they embed and settle; and the notebook,
/// read once.
package note;
