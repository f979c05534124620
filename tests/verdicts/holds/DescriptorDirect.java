// Rule: bytes written straight to descriptor 1 are output, in order.
void main() throws Exception {
    System.out.println("one");
    var out = new FileOutputStream(FileDescriptor.out);
    out.write("two\n".getBytes());
    System.out.println("three");
    out.write("four\n".getBytes());
}

// Output:
//   one
//   two
//   three
//   four
