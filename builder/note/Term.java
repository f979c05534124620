package note;

/// A term of the glossary.
///
/// @param name as it is written there
/// @param id   its anchor on the glossary's page
public record Term(String name, String id) {}
