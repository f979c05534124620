// Rule: UTF-8 both ways, whatever the locale.
void main() {
    IO.println("é → 😀 ﬁ");
    System.err.println("é → 😀");
    IO.println("😀".codePointCount(0, 2));
}

// Output:
//   é → 😀 ﬁ
//   1
