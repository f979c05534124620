// Rule: a byte that is no UTF-8 is U+FFFD.
void main() {
    System.out.write('a');
    System.out.write(0xff);
    System.out.write('b');
    System.out.println();
}

// Output:
//   a�b
