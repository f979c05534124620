// Rule: time zone and locale that one run set are not the next one's.
void main() {
    IO.println(TimeZone.getDefault().getID() + " "
        + Locale.getDefault().getLanguage());
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    Locale.setDefault(Locale.JAPAN);
}

// Outcomes of 10 runs:
//   UTC en | required
