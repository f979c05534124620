// Rule: output counts where it arrives, after System.setOut too.
void main() {
    System.out.println("before");
    System.setOut(new PrintStream(
        new FileOutputStream(FileDescriptor.out), true));
    System.out.println("after");
}

// Output:
//   before
//   after
