package note;

import text.Place;

/// A sentence that is to be settled: a row of `site/claims.md`.
///
/// @param saidBy the head of its column, which says where the sentence is from
public record Claim(String id, String sentence, String saidBy, Place place) {}
