void main() throws Exception {
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true));
    IO.println("unmarked");
}
