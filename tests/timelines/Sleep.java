void main() throws Exception {
    Thread.sleep(1);
    Thread.sleep(Duration.ofMillis(1));
    TimeUnit.MICROSECONDS.sleep(500);
}
