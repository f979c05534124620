record IO(int n) {
    static class Process { }

    static void println(Object o) {
        System.out.println(3);
    }
}
