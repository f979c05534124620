// Rule: a run that closes descriptor 1 itself has ended like another.
void main() throws Exception {
    IO.println("last words");
    new FileOutputStream(FileDescriptor.out).close();
}

// Outcomes of 4 runs:
//   last words | required
