package run;

/// One line of standard output.
///
/// @param text   without its newline; for a byte that is no UTF-8 stands what {@link
///     text.Undecoded} has for it
/// @param thread who wrote it: a thread's name, several joined by `+`, or `unknown` where nothing
/// tells
/// @param nanos  when its last piece was written, after the start of main; -1 if unknown
public record OutputLine(String text, String thread, long nanos) {}
