// Rule: no character that a program can print is anybody's mark.
void main() {
    for (int c = 1; c < 32; c++)
        if (c != '\n' && c != '\r') System.out.print((char) c);
    System.out.println("\u007f\u0080\u2028\ufeff\uffff end");
    IO.println("after");
}

// Output:
//   {} end
//   after
