/* A disk that fills up, for the tests. Loaded before the C library, it lets whatever is written below the folder
 * DAFTAR_DISK take from the room that the file DAFTAR_ROOM holds as an eight byte integer; what has no room fails with
 * "no space left on device", as on a full disk. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static int64_t *room;
static const char *disk;

__attribute__((constructor)) static void begin(void) {
  const char *file = getenv("DAFTAR_ROOM");
  disk = getenv("DAFTAR_DISK");
  int fd = file != NULL && disk != NULL ? open(file, O_RDWR) : -1;
  if (fd < 0) return;
  void *shared = mmap(NULL, sizeof *room, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (shared != MAP_FAILED) room = shared;
  close(fd);
}

static int is_on_disk(int fd) {
  char link[64], path[PATH_MAX];
  if (room == NULL) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path);
  size_t folder = strlen(disk);
  return length > (ssize_t)folder && memcmp(path, disk, folder) == 0;
}

/* How much of `count` bytes finds room; -1 where none does. */
static ssize_t take(int fd, size_t count) {
  if (count == 0 || !is_on_disk(fd)) return (ssize_t)count;
  int64_t left = __atomic_load_n(room, __ATOMIC_SEQ_CST), taken;
  do {
    taken = left < (int64_t)count ? left : (int64_t)count;
    if (taken <= 0) {
      errno = ENOSPC;
      return -1;
    }
  } while (!__atomic_compare_exchange_n(room, &left, left - taken, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
  return (ssize_t)taken;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t count) {
  ssize_t fits = take(fd, count);
  return fits < 0 ? -1 : REAL(write)(fd, bytes, (size_t)fits);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  ssize_t fits = take(fd, count);
  return fits < 0 ? -1 : REAL(pwrite64)(fd, bytes, (size_t)fits, at);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) { return pwrite64(fd, bytes, count, at); }

ssize_t writev(int fd, const struct iovec *parts, int count) {
  return count == 0 ? 0 : write(fd, parts[0].iov_base, parts[0].iov_len);
}

ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t count, unsigned flags) {
  struct stat facts;
  if (fstat(in, &facts) == 0 && (size_t)facts.st_size < count) count = (size_t)facts.st_size;
  ssize_t fits = take(out, count);
  return fits < 0 ? -1 : REAL(copy_file_range)(in, from, out, to, (size_t)fits, flags);
}

int ftruncate64(int fd, off64_t length) {
  struct stat facts;
  off64_t more = fstat(fd, &facts) == 0 ? length - facts.st_size : 0;
  if (more > 0 && take(fd, (size_t)more) < more) {
    errno = ENOSPC;
    return -1;
  }
  return REAL(ftruncate64)(fd, length);
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int posix_fallocate64(int fd, off64_t at, off64_t length) {
  return take(fd, (size_t)length) < length ? ENOSPC : REAL(posix_fallocate64)(fd, at, length);
}

int posix_fallocate(int fd, off_t at, off_t length) { return posix_fallocate64(fd, at, length); }
