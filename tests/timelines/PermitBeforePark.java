void main() throws Exception {
    LockSupport.unpark(Thread.currentThread());
    LockSupport.park();
    LockSupport.parkNanos(this, 2_000_000);
}
