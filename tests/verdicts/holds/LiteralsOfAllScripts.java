// Rule: text of any script is text, with the joiners and selectors that it needs.
void main() {
    // ⚠️ a sign, and 1️⃣ on a key
    IO.println("👩‍💻 ❤️ сор μs 字　字");
    IO.println("می‌خواهم न्‍ café");
    IO.println("o\u200dne".length() + " " + "\u043ene".equals("one"));
}

// Output:
//   👩‍💻 ❤️ сор μs 字　字
//   می‌خواهم न्‍ café
//   4 false
