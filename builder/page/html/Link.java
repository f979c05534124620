package page.html;

/// A link of a page, its label as HTML.
public record Link(String href, String label) {}
