import { bankBot } from './bank-bot'
import { ciAgents } from './ci-agents'
import { invoiceRobot } from './invoice-robot'
import { mcpGateway } from './mcp-gateway'
import type { Opinion } from './opinion'
import { paymentApi } from './payment-api'
import { priceCrawler } from './price-crawler'
import { ragSupport } from './rag-support'
import { slackWorkflowBot } from './slack-workflow-bot'
import { telegramMod } from './telegram-mod'
import { tenantRag } from './tenant-rag'
import { tradingBot } from './trading-bot'
import { voiceAssistant } from './voice-assistant'

/** Every diagram that an expert gave an opinion on, the templates first. */
export const opinions: readonly Opinion[] = [
  bankBot,
  ragSupport,
  ciAgents,
  telegramMod,
  priceCrawler,
  paymentApi,
  mcpGateway,
  tenantRag,
  voiceAssistant,
  tradingBot,
  slackWorkflowBot,
  invoiceRobot,
]
