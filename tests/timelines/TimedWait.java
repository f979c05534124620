void main() throws Exception {
    synchronized (this) {
        wait(2);
    }
}
