import type { ClockPort } from '@/workflows/ports';

export const clock: ClockPort = {
  today() {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  now() {
    return performance.now();
  },
  date() {
    return Date.now();
  },
  wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  },
};
