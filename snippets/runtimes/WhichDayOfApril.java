///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK "2020-04-19T00:25+05:30" => "2020-04-19T05:31+05:30"

/// The other page is dated 19 April, 0:25, too; which day is in an address that is made in UTC?

void main() {
    var dated = OffsetDateTime.parse("2020-04-19T00:25+05:30");
    var inUtc = dated.withOffsetSameInstant(ZoneOffset.UTC);
    IO.println(DateTimeFormatter.ofPattern("yyyy/MM/dd").format(inUtc));
}

// Output:
//   2020/04/18
