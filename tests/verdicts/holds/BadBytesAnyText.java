// Rule: a byte that is no UTF-8 fits a placeholder, and U+FFFD is a character like any other.
void main() {
    System.out.write(0xff);
    System.out.write('b');
    System.out.println();
    IO.println((char) 0xfffd);
}

// Output:
//   {}b
//   �
