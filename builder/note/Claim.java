package note;

import text.Place;

/// A sentence that is to be settled: a row of `site/claims.md`.
public record Claim(String id, String sentence, Place place) {}
