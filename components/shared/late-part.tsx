import { type ReactNode, useEffect, useState } from 'react';

/**
 * A part of the popup that is loaded when it is first shown, with nothing in its place until then. It comes as soon
 * as it is there: React would hold back what it lazily loads for 300 ms. A popup that outlives an update of the
 * extension goes on without it.
 */
export function latePart<P extends object>(
  load: () => Promise<{ readonly default: (props: P) => ReactNode }>,
): (props: P) => ReactNode {
  let Part: ((props: P) => ReactNode) | undefined;
  return (props) => {
    const [, setIsHere] = useState(!!Part);
    useEffect(() => {
      load().then(
        (loaded) => {
          Part = loaded.default;
          setIsHere(true);
        },
        () => {},
      );
    }, []);
    return Part && <Part {...props} />;
  };
}
