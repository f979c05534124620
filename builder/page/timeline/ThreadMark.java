package page.timeline;

/// A thread as pages show it: its name beside its mark, in its colour.
///
/// @param colour the class of its colour
/// @param mark   one of the signs that tell threads apart without colour
/// @param lane   of its gutter, from 0
public record ThreadMark(String name, String colour, String mark, int lane) {}
