import {
  MouseSensor,
  type MouseSensorOptions,
  type SensorProps,
  TouchSensor,
  type TouchSensorOptions,
  useSensor,
} from '@dnd-kit/core';
import { flushSync } from 'react-dom';

/** Lifts at once. Left to be drawn when there is time, a thing that is put down before that was never lifted. */
class PromptMouseSensor extends MouseSensor {
  constructor(props: SensorProps<MouseSensorOptions>) {
    super({ ...props, onStart: (at) => flushSync(() => props.onStart(at)) });
  }
}

class PromptTouchSensor extends TouchSensor {
  constructor(props: SensorProps<TouchSensorOptions>) {
    super({ ...props, onStart: (at) => flushSync(() => props.onStart(at)) });
  }
}

/** The same objects each time: with other ones the board would listen anew whenever it is drawn. */
const BY_MOUSE = { activationConstraint: { distance: 5 } };
const BY_FINGER = { activationConstraint: { delay: 180, tolerance: 8 } };

/** By mouse, after a few pixels; by finger, when it has rested for a moment. */
export function usePointerSensors() {
  return [useSensor(PromptMouseSensor, BY_MOUSE), useSensor(PromptTouchSensor, BY_FINGER)];
}
