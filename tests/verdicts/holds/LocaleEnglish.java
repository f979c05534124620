// Rule: the locale is English wherever the build runs.
void main() {
    IO.println(Locale.getDefault().getLanguage());
    IO.println(String.format("%.1f %s", 1.5, "Title".toLowerCase()));
}

// Output:
//   en
//   1.5 title
