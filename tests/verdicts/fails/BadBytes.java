// Rule: a byte that is no UTF-8 is no character, U+FFFD neither.
void main() {
    System.out.write('a');
    System.out.write(0xff);
    System.out.write('b');
    System.out.println();
}

// Output:
//   a�b
