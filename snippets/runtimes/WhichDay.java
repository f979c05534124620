///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK ZoneOffset.UTC => ZoneOffset.ofHours(6)

/// The moment at which the note of 2020 was dated, in two places.

void main() {
    var dated = OffsetDateTime.parse("2020-10-29T00:25:35+05:30");
    var inUtc = dated.withOffsetSameInstant(ZoneOffset.UTC);
    IO.println("where it was written: " + dated.toLocalDate());
    IO.println("in UTC: " + inUtc.toLocalDate());
    IO.println("the same moment: " + dated.isEqual(inUtc));
}

// Output:
//   where it was written: 2020-10-29
//   in UTC: 2020-10-28
//   the same moment: true
