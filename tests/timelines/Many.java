void main() throws Exception {
    for (int i = 0; i < 20_000; i++) synchronized (this) { }
    IO.println("done");
}
