/// Text with places: where a mistake stands, what is wrong and what to do; templates, differences,
/// nearest words.
package text;
