/*
 * Stands between a process and its disk, for the files of one folder (loaded with LD_PRELOAD):
 *   WATCHED_FOLDER   the folder, an absolute path
 *   WATCHED_LOG      every change and every sync is appended to this file, in its order
 *   WATCHED_FULL_AT  from so many writes on (the first is 1) the disk has no room left
 * An entry of the log: kind (1 byte), file (4), offset (8), length (4), then so many bytes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/fs.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { NAME = 1, WRITE, TRUNCATE, SYNC, UNLINK, RENAME, LINK, ANSWER };
#define MOST_FILES 65536

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static size_t folder_length;
static int log_fd = -1;
static long full_at, writes;
static uint32_t files[MOST_FILES]; /* by descriptor; 0 = not watched */
static uint32_t last_file;

#define REAL(name, result, ...)                                    \
  static result (*real)(__VA_ARGS__);                              \
  if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

/* The system's own copying would pass by unseen; without it files are copied through sendfile. */
long syscall(long number, ...) {
  REAL(syscall, long, long, ...);
  va_list more;
  va_start(more, number);
  long a = va_arg(more, long), b = va_arg(more, long), c = va_arg(more, long);
  long d = va_arg(more, long), e = va_arg(more, long), f = va_arg(more, long);
  va_end(more);
  if (number == SYS_copy_file_range) return errno = ENOSYS, -1;
  return real(number, a, b, c, d, e, f);
}

static void put(const void *bytes, size_t length) {
  const char *at = bytes;
  while (length > 0) {
    ssize_t done = syscall(SYS_write, log_fd, at, length);
    if (done <= 0) abort();
    at += done;
    length -= done;
  }
}

static void note(uint8_t kind, uint32_t file, uint64_t offset, const void *bytes, uint32_t length) {
  if (log_fd < 0) return;
  pthread_mutex_lock(&lock);
  put(&kind, 1);
  put(&file, 4);
  put(&offset, 8);
  put(&length, 4);
  put(bytes, length);
  pthread_mutex_unlock(&lock);
}

__attribute__((constructor)) static void begin(void) {
  folder = getenv("WATCHED_FOLDER");
  folder_length = folder ? strlen(folder) : 0;
  const char *full = getenv("WATCHED_FULL_AT");
  full_at = full ? atol(full) : 0;
  const char *path = getenv("WATCHED_LOG");
  if (path) log_fd = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_watched(const char *path) {
  return folder && path && strncmp(path, folder, folder_length) == 0 &&
         (path[folder_length] == '/' || path[folder_length] == 0);
}

static uint32_t file_of(int fd) { return fd >= 0 && fd < MOST_FILES ? files[fd] : 0; }

/* Whether there is room for one more write. */
static int has_room(void) {
  if (full_at == 0) return 1;
  return __sync_add_and_fetch(&writes, 1) < full_at;
}

static int opened(int fd, const char *path, int flags) {
  if (fd < 0 || fd >= MOST_FILES) return fd;
  files[fd] = 0;
  if (!is_watched(path)) return fd;
  uint32_t file = __sync_add_and_fetch(&last_file, 1);
  files[fd] = file;
  note(NAME, file, (flags & O_CREAT ? 1 : 0) | (flags & O_TRUNC ? 2 : 0), path, strlen(path));
  return fd;
}

#define OPEN(name)                                     \
  int name(const char *path, int flags, ...) {         \
    va_list more;                                      \
    va_start(more, flags);                             \
    mode_t mode = va_arg(more, mode_t);                \
    va_end(more);                                      \
    REAL(name, int, const char *, int, ...);           \
    return opened(real(path, flags, mode), path, flags); \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                       \
  int name(int at, const char *path, int flags, ...) {     \
    va_list more;                                          \
    va_start(more, flags);                                 \
    mode_t mode = va_arg(more, mode_t);                    \
    va_end(more);                                          \
    REAL(name, int, int, const char *, int, ...);          \
    return opened(real(at, path, flags, mode), path, flags); \
  }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
  REAL(close, int, int);
  if (fd >= 0 && fd < MOST_FILES) files[fd] = 0;
  return real(fd);
}

/* The first bytes on standard output are the answer: from then on the work is promised. */
static void answer(int fd) {
  if (fd == 1) note(ANSWER, 0, 0, "", 0);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(write, ssize_t, int, const void *, size_t);
  uint32_t file = file_of(fd);
  answer(fd);
  if (!file) return real(fd, bytes, length);
  if (!has_room()) return errno = ENOSPC, -1;
  off_t at = lseek(fd, 0, SEEK_CUR);
  ssize_t done = real(fd, bytes, length);
  if (done > 0) {
    off_t now = lseek(fd, 0, SEEK_CUR);
    note(WRITE, file, now >= done ? now - done : at, bytes, done);
  }
  return done;
}

#define PWRITE(name, offset_type)                                                   \
  ssize_t name(int fd, const void *bytes, size_t length, offset_type offset) {      \
    REAL(name, ssize_t, int, const void *, size_t, offset_type);                    \
    uint32_t file = file_of(fd);                                                    \
    if (!file) return real(fd, bytes, length, offset);                              \
    if (!has_room()) return errno = ENOSPC, -1;                                     \
    ssize_t done = real(fd, bytes, length, offset);                                 \
    if (done > 0) note(WRITE, file, offset, bytes, done);                           \
    return done;                                                                    \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(writev, ssize_t, int, const struct iovec *, int);
  answer(fd);
  if (!file_of(fd)) return real(fd, parts, count);
  ssize_t sum = 0;
  for (int i = 0; i < count; i++) {
    ssize_t done = write(fd, parts[i].iov_base, parts[i].iov_len);
    if (done < 0) return sum > 0 ? sum : -1;
    sum += done;
    if ((size_t)done < parts[i].iov_len) break;
  }
  return sum;
}

ssize_t sendfile(int out, int in, off_t *offset, size_t count) {
  REAL(sendfile, ssize_t, int, int, off_t *, size_t);
  if (!file_of(out)) return real(out, in, offset, count);
  char bytes[65536];
  size_t most = count < sizeof bytes ? count : sizeof bytes;
  ssize_t done = offset ? pread(in, bytes, most, *offset) : read(in, bytes, most);
  if (done <= 0) return done;
  ssize_t put_down = write(out, bytes, done);
  if (put_down > 0 && offset) *offset += put_down;
  return put_down;
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t count) {
  return sendfile(out, in, offset, count);
}

/* A copy that shares its blocks with the first (FICLONE) would pass by unseen, too. */
int ioctl(int fd, unsigned long request, ...) {
  REAL(ioctl, int, int, unsigned long, ...);
  va_list more;
  va_start(more, request);
  void *argument = va_arg(more, void *);
  va_end(more);
  if (request == FICLONE && file_of(fd)) return errno = EOPNOTSUPP, -1;
  return real(fd, request, argument);
}

#define TRUNCATES(name, length_type)                     \
  int name(int fd, length_type length) {                 \
    REAL(name, int, int, length_type);                   \
    uint32_t file = file_of(fd);                         \
    int failed = real(fd, length);                       \
    if (file && !failed) note(TRUNCATE, file, length, "", 0); \
    return failed;                                       \
  }
TRUNCATES(ftruncate, off_t)
TRUNCATES(ftruncate64, off64_t)

#define SYNCS(name)                               \
  int name(int fd) {                              \
    REAL(name, int, int);                         \
    uint32_t file = file_of(fd);                  \
    int failed = real(fd);                        \
    if (file && !failed) note(SYNC, file, 0, "", 0); \
    return failed;                                \
  }
SYNCS(fsync)
SYNCS(fdatasync)

static int unlinked(int failed, const char *path) {
  if (!failed && is_watched(path)) note(UNLINK, 0, 0, path, strlen(path));
  return failed;
}

int unlink(const char *path) {
  REAL(unlink, int, const char *);
  return unlinked(real(path), path);
}

int remove(const char *path) {
  REAL(remove, int, const char *);
  return unlinked(real(path), path);
}

/* Paths of the watched folder are absolute: the descriptor before them means nothing. */
int unlinkat(int at, const char *path, int flags) {
  REAL(unlinkat, int, int, const char *, int);
  return unlinked(real(at, path, flags), path);
}

static void note_two(uint8_t kind, const char *from, const char *to) {
  char both[2 * PATH_MAX + 2];
  size_t first = strlen(from) + 1, second = strlen(to);
  if (first + second > sizeof both) abort();
  memcpy(both, from, first);
  memcpy(both + first, to, second);
  note(kind, 0, 0, both, first + second);
}

int rename(const char *from, const char *to) {
  REAL(rename, int, const char *, const char *);
  int failed = real(from, to);
  if (!failed && (is_watched(from) || is_watched(to))) note_two(RENAME, from, to);
  return failed;
}

int link(const char *from, const char *to) {
  REAL(link, int, const char *, const char *);
  int failed = real(from, to);
  if (!failed && is_watched(to)) note_two(LINK, from, to);
  return failed;
}
