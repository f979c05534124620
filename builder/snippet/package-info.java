/// A snippet as it is written: directives, caption, code, regions, expectation; parsed once, with
/// exact places.
package snippet;
