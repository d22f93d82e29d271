import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import type { Replica } from '../../../src/core/hosting/replica.ts';
import { throughputOf, type Throughput } from '../../../src/core/hosting/throughput.ts';
import type { QueryLength } from '../../../src/core/hosting/replica.ts';
import type { Hardware } from '../../../src/core/model/hardware.ts';
import type { Weights } from '../../../src/core/model/weights.ts';

/** Weights and devices of the catalogue, by id. */
export const weightsOf = (id: string): Weights => entry('weights', id) as unknown as Weights;
export const deviceOf = (id: string): Hardware => entry('hardware', id) as unknown as Hardware;
export const idsOf = (folder: 'weights' | 'hardware'): readonly string[] => readdirSync(`pricing/${folder}`).map((file) => file.replace('.toml', ''));

function entry(folder: string, id: string): object {
  return { id, ...parse(readFileSync(`pricing/${folder}/${id}.toml`, 'utf8')) };
}

type Served = Partial<Omit<Replica, 'weights' | 'hardware'>>;

/** `weights` on one `device` in bf16, if nothing else is said. */
export const replicaOf = (weights: string, device: string, served: Served = {}): Replica => ({ weights: weightsOf(weights), hardware: deviceOf(device), gpus: 1, precision: 'bf16', ...served });

export const tokens = (inputTokens: number, outputTokens: number): QueryLength => ({ inputTokens, outputTokens });

export function readyOf(replica: Replica, length: QueryLength): Throughput {
  const throughput = throughputOf(replica, length);
  if (throughput.status === 'refused') throw new Error(throughput.reason);
  return throughput;
}
