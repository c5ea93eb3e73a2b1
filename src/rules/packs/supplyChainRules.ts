import type { Rule } from '../rule'
import { outsidersStartJobs } from './supply-chain/outsiders-start-jobs'
import { sharedJobIdentity } from './supply-chain/shared-job-identity'
import { runnerFoothold } from './supply-chain/runner-foothold'
import { unsignedReleases } from './supply-chain/unsigned-releases'
import { hostilePackage } from './supply-chain/hostile-package'
import { oneIdentityToProduction } from './supply-chain/one-identity-to-production'
import { poisonedTrainingData } from './supply-chain/poisoned-training-data'
import { personalDataInWeights } from './supply-chain/personal-data-in-weights'
import { trainingBesideProduction } from './supply-chain/training-beside-production'
import { unansweredAlerts } from './supply-chain/unanswered-alerts'

/** What is built, trained and released, and how: 60x. */
export const supplyChainRules: readonly Rule[] = [
  outsidersStartJobs,
  sharedJobIdentity,
  runnerFoothold,
  unsignedReleases,
  hostilePackage,
  oneIdentityToProduction,
  poisonedTrainingData,
  personalDataInWeights,
  trainingBesideProduction,
  unansweredAlerts,
]
