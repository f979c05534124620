// Rule: the time zone is UTC wherever the build runs.
void main() {
    IO.println(java.time.ZoneId.systemDefault().getRules()
        .getOffset(java.time.Instant.EPOCH));
    IO.println(new Date(0));
}

// Output:
//   Z
//   Thu Jan 01 00:00:00 UTC 1970
