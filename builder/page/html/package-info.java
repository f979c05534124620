/// Writes what all pages are made of: escaped HTML and SVG, highlighted code, addresses, anchors
/// and templates.
package page.html;
